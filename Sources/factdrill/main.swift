print("factdrill")
