package sharpsword.gateway.edge.guard;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator all reasons, without a stack trace. */
final class UnfitForProductionAnalyzer extends AbstractFailureAnalyzer<UnfitForProduction> {

    @Override
    protected FailureAnalysis analyze(Throwable root, UnfitForProduction unfit) {
        return new FailureAnalysis(
                "The profile 'production' is set, but the gateway is not set up for it:\n" + unfit.getMessage(),
                "Correct each of them, or leave the profile away for an evaluation.",
                unfit);
    }
}
