package entente.library;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a broken pack at the start as its report instead of a stack trace. */
class BrokenPackFailureAnalyzer extends AbstractFailureAnalyzer<BrokenPackException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BrokenPackException cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Mend the lines named above, or serve another pack with --entente.library=DIR.",
                cause);
    }
}
