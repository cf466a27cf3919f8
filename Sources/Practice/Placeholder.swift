enum PracticePlaceholder {}
