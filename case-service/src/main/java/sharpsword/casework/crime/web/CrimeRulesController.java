package sharpsword.casework.crime.web;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sharpsword.casework.crime.CrimeRuleBook;
import sharpsword.reference.data.ReferenceData;

/** The thresholds that the screening asks for, so that a form can be drawn from them. */
@RestController
@RequestMapping("/api/case/crime-rules")
class CrimeRulesController {

    private final ReferenceData reference;
    private final Clock clock;

    CrimeRulesController(ReferenceData reference, Clock clock) {
        this.reference = reference;
        this.clock = clock;
    }

    /**
     * The rules for an act.
     *
     * @param on day of the act; today when it is left out
     */
    @GetMapping
    CrimeRuleBook rules(@RequestParam @Nullable LocalDate on) {
        LocalDate today = LocalDate.now(clock);
        return CrimeRuleBook.of(reference.packages(), on == null ? today : on, today);
    }
}
