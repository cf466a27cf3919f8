enum PrintingPlaceholder {}
