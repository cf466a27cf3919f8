enum BanksPlaceholder {}
