package sharpsword.casework.docket;

import java.time.Instant;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;
import sharpsword.casework.claims.NumberRegister;
import sharpsword.casework.clock.Reckoner;
import sharpsword.reference.deadline.ChinaTime;
import sharpsword.reference.paper.NumberSeries;

/** Numbers the papers of a case by the series that are in force on their day. */
@Component
class CaseNumbers {

    private final Reckoner reckoner;
    private final NumberRegister register;

    CaseNumbers(Reckoner reckoner, NumberRegister register) {
        this.reckoner = reckoner;
        this.register = register;
    }

    /**
     * Claims the next number, or answers the one that the case has already.
     *
     * @param series code of the series, for example {@code FILING}
     * @throws sharpsword.access.RefusedException {@code number-series-missing}, {@code number-taken}
     */
    NumberRegister.Taken take(String series, String caseId, Instant at) {
        var day = ChinaTime.dateOf(at);
        NumberSeries.Series inForce = reckoner.packages().inForce(NumberSeries.KIND, day).stream()
                .flatMap(one -> one.content().series().stream())
                .filter(one -> one.code().equals(series))
                .findFirst()
                .orElseThrow(() ->
                        Refusal.rule("number-series-missing").with("date", day).asException());
        return register.take(inForce, day.getYear(), caseId);
    }

    /** Marks the number as used, after the case bears it. */
    void use(String claim, String caseId) {
        register.use(claim, caseId);
    }
}
