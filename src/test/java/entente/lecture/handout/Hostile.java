package entente.lecture.handout;

import entente.lecture.Handouts;
import entente.lecture.Lecture;

/** A lecture with markup in every field. */
final class Hostile {

    static final String MARKUP = "</title><script>alert(1)</script><img src=x onerror=a()>";

    private Hostile() {}

    static Lecture lecture() {
        return Handouts.read("""
                id: hostile
                title: "T%1$s"
                author: "A%1$s"
                summary: "S%1$s"
                steps:
                  - id: one
                    title: "ST%1$s"
                    text: "TX%1$s [link](javascript:alert(3)) [fine](https://example.org/?a=1&b=2)"
                    notes: "N%1$s"
                    scene:
                      from: 1945
                      to: 2006
                      at: 1949-04-04
                      matrix: three-ideas
                      find: "F%1$s"
                      q: "Q%1$s"
                    poll:
                      question: "Q%1$s"
                      choices: ["C%1$s", "other"]
                      answer: other
                    sources:
                      - source: north-atlantic-treaty
                        locator: "L%1$s"
                """.formatted(MARKUP));
    }
}
