enum GradingPlaceholder {}
