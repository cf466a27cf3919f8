import Synchronization
import Testing

@testable import Terminal

struct ProgressBarTests {
    private final class Scene {
        var time = ContinuousClock.now
        var drawn: [String] = []
        func bar(total: Int, width: Int = 40, isTerminal: Bool = true) -> ProgressBar {
            ProgressBar(
                label: "Reading\u{1B}[2J", total: total, width: width, now: { self.time },
                draw: isTerminal ? { self.drawn.append($0) } : nil)
        }
    }

    @Test func drawsAtMostTenTimesASecondAndClearsTheLine() {
        let scene = Scene()
        let bar = scene.bar(total: 10)
        bar.update(1)
        #expect(scene.drawn == [])
        scene.time += .milliseconds(100)
        bar.update(5)
        bar.update(6)
        #expect(
            scene.drawn == ["\r\u{1B}[KReading [############------------]  50%"])
        bar.finish()
        bar.finish()
        #expect(scene.drawn.last == "\r\u{1B}[K")
        #expect(scene.drawn.count == 2)
    }

    @Test func aShortJobShowsNothing() {
        let scene = Scene()
        scene.bar(total: 3).finish()
        #expect(scene.drawn == [])
    }

    @Test func nothingIsDrawnElsewhereThanOnATerminal() {
        let scene = Scene()
        let bar = scene.bar(total: 3, isTerminal: false)
        scene.time += .seconds(1)
        bar.update(1)
        bar.finish()
        #expect(scene.drawn == [])
    }

    @Test(arguments: [(-5, 0), (0, 0), (7, 0), (9, 3), (Int.max, 1), (Int.min, 5)], [20, 21, 80])
    func neverFillsTheLineNorTraps(_ numbers: (done: Int, total: Int), _ width: Int) {
        let scene = Scene()
        let bar = scene.bar(total: numbers.total, width: width)
        scene.time += .seconds(1)
        bar.update(numbers.done)
        #expect(scene.drawn.count == 1)
        #expect(scene.drawn.allSatisfy { Layout.width(of: $0) < width })
    }
}
