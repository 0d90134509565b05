package sharpsword.operation.screening;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import sharpsword.access.Refusal;

/** The rules that the leaf gives, in their order. An operation may have none. */
@Component
public final class ScreeningRules {

    private final List<ScreeningRule> rules;

    ScreeningRules(ObjectProvider<ScreeningRule> rules) {
        this.rules = rules.orderedStream().toList();
    }

    public List<ScreeningRule> all() {
        return rules;
    }

    /**
     * The rule of that code.
     *
     * @throws sharpsword.access.RefusedException {@code screening-rule-unknown}
     */
    ScreeningRule require(String code) {
        return rules.stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.rule("screening-rule-unknown")
                        .at("rule")
                        .with("rule", code)
                        .asException());
    }
}
