/// The banks that come with the program, held in it, so that an installed copy needs no files.
public enum ShippedBanks {
    /// Each bank's name and its text in UTF-8.
    public static var all: [(name: String, bytes: [UInt8])] {
        [("japan-joins-ccdcoe", PackageResources.japan_joins_ccdcoe_yaml)]
    }
}
