enum MemoryPlaceholder {}
