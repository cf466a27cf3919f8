// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors. Types made of generic ones are asked for directly instead of by their
/// mangled names, for each of which the runtime goes through every conformance of the program:
/// that alone was a third of the way to the first question.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .unsafeFlags(
        ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"],
        .when(configuration: .release)),
]

/// One stage of the program: a library target and, where asked, the tests that mirror it.
func stage(
    _ name: String,
    _ dependencies: [Target.Dependency] = [],
    resources: [Resource]? = nil
) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: strict)
}

/// The tests that mirror a stage.
func tests(
    _ name: String,
    _ dependencies: [Target.Dependency] = [],
    exclude: [String] = []
) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: [.init(stringLiteral: name)] + dependencies,
        exclude: exclude,
        swiftSettings: strict
    )
}

let package = Package(
    name: "factdrill",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "factdrill", targets: ["factdrill"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CReadline",
            providers: [.apt(["libreadline-dev"]), .brew(["readline"])]),
        stage("Facts"),
        .systemLibrary(
            name: "CLinkGrammar",
            providers: [.apt(["liblink-grammar-dev"]), .brew(["link-grammar"])]),
        stage("English", ["CLinkGrammar"], resources: [.embedInCode("Data")]),
        stage("Columns"),
        stage("Tables"),
        stage("Wording", ["English", "Facts"]),
        stage(
            "Banks", ["English", "Facts", "Wording", .product(name: "Yams", package: "Yams")],
            resources: [.embedInCode("Vocabulary/Data")]),
        stage("ShippedBanks", resources: [.embedInCode("QuestionBanks")]),
        stage("Questions", ["Facts", "Wording"]),
        stage("Grading", ["English", "Facts", "Wording", "Questions"]),
        stage("Claims", ["English", "Facts", "Wording"]),
        stage("Memory", ["Facts"]),
        stage("Journal", ["Facts"]),
        stage("Practice", ["Facts", "Wording", "Questions", "Grading", "Journal", "Memory"]),
        stage(
            "Progress",
            [
                "Facts", "Journal", "Memory", "Tables",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        stage("Reports", ["Facts", "Journal", "Memory"]),
        stage(
            "Printing",
            [
                "Columns", "Facts", "Wording", "Questions", "Tables",
                .product(name: "Mustache", package: "swift-mustache"),
            ]),
        stage("Marking", ["Facts", "Questions", "Grading", "Printing", "Tables"]),
        stage("Terminal", ["Columns", "CReadline"]),
        .executableTarget(
            name: "factdrill",
            dependencies: [
                "Banks", "Claims", "Facts", "Grading", "Journal", "Marking", "Memory", "Practice",
                "Printing", "Progress", "Questions", "Reports", "ShippedBanks", "Tables",
                "Terminal", "Wording",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Subprocess", package: "swift-subprocess"),
            ],
            swiftSettings: strict),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
        .executableTarget(
            name: "terminal-probe", dependencies: ["CReadline", "Terminal"],
            path: "Tests/TerminalProbe",
            swiftSettings: strict),
        .target(
            name: "Oracle", dependencies: ["Facts"], path: "Tests/Oracle", swiftSettings: strict),
        tests("Facts", ["Oracle"]),
        tests("Columns"),
        tests("Tables"),
        tests("English"),
        tests("Wording", ["Facts"]),
        tests("Questions", ["Banks", "Facts", "Oracle", "Wording"], exclude: ["Banks"]),
        tests(
            "Grading", ["Banks", "English", "Facts", "Questions", "Wording"],
            exclude: ["Corpus", "Questions"]),
        tests("Claims", ["Banks", "Facts", "Questions", "Wording"], exclude: ["Corpus"]),
        tests("Banks", ["Facts", "Wording"], exclude: ["Fixtures"]),
        tests("Memory", ["Facts"], exclude: ["Fixtures"]),
        tests("Marking", ["Facts", "Questions", "Grading", "Printing", "Tables"]),
        tests("Printing", ["Columns", "Facts", "Questions", "Tables"], exclude: ["Goldens"]),
        .executableTarget(
            name: "progress-probe", dependencies: ["Progress", "Journal", "Facts"],
            path: "Tests/ProgressProbe", swiftSettings: strict),
        tests("Journal", ["Facts"]),
        tests(
            "Progress",
            [
                "Facts", "Journal", "Memory", "TestSupport", "progress-probe",
                .product(name: "GRDB", package: "GRDB.swift"),
            ], exclude: ["Fixtures"]),
        tests(
            "Practice",
            ["Banks", "Facts", "Grading", "Journal", "Memory", "Questions", "Wording"]),
        tests("Reports", ["Facts", "Journal", "Memory"]),
        tests("Terminal", ["TestSupport", "terminal-probe"]),
        .testTarget(
            name: "FactdrillTests", dependencies: ["factdrill", "TestSupport"],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
