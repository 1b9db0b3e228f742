package entente.lecture.editor;

import entente.lecture.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;

/** How long steps take, as authors type it: minutes, to the half. */
public final class Minutes {

    private static final BigDecimal SECONDS = BigDecimal.valueOf(60);
    private static final BigDecimal MOST = BigDecimal.valueOf(180);

    private Minutes() {}

    /** Empty if it is not said. */
    public static String print(Step step) {
        return step.length().isZero()
                ? ""
                : BigDecimal.valueOf(step.length().toSeconds())
                        .divide(SECONDS, 1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    /** What was typed, to the nearest half minute; nothing typed is zero. Empty if that is no length of a step. */
    public static Optional<Duration> read(String typed) {
        var text = typed.strip().replace(',', '.');
        if (text.isEmpty()) {
            return Optional.of(Duration.ZERO);
        }
        if (!text.matches("\\d{1,3}(\\.\\d{1,3})?")) {
            return Optional.empty();
        }
        var minutes = new BigDecimal(text);
        var halves = minutes.multiply(BigDecimal.TWO).setScale(0, RoundingMode.HALF_UP);
        return minutes.compareTo(MOST) > 0
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(halves.longValue() * 30));
    }
}
