package sharpsword.reference.crime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sharpsword.reference.BuiltInPackages;
import sharpsword.reference.ReferenceKinds;
import sharpsword.reference.data.Fault;
import sharpsword.reference.data.Kind;
import sharpsword.reference.data.PackageFiles;

class CrimeRulesTests {

    private static final String FILE = """
            {"kind": "crime-rules", "key": "trial", "version": 1, "validFrom": "2026-01-01",
             "title": "t", "source": "s", "mark": "assumed",
             "rows": [{"code": "X-1", "offence": "o", "action": "TRANSFER", "article": "a", "text": "t", "textEn": "t",
                       "when": [%s]}]}
            """;

    @Test
    void asksForTheFactsOfItsConditions() {
        CrimeRules rules =
                BuiltInPackages.load().latest(CrimeRules.KIND).getFirst().content();

        assertThat(rules.codes(Condition.Test.AT_LEAST)).contains("hazardousWasteTonnes", "unlawfulGain");
        assertThat(rules.codes(Condition.Test.RATIO_AT_LEAST)).contains("Cr", "Pb");
    }

    /** A rule that could never be compared is no rule: each test of a condition needs its number. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"test": "AT_LEAST", "of": ["tonnes"]}                             | least  | missing
            {"test": "ANY_OF", "of": []}                                       | of     | missing
            {"test": "MORE_THAN", "of": ["tonnes"], "least": 3}                | test   | not-one-of
            {"test": "PENALTIES_AT_LEAST", "of": ["TOXIC"], "least": 2}        | months | missing
            {"test": "AT_LEAST", "of": ["tonnes"], "least": "many"}            | least  | not-a-number
            """)
    void refusesAConditionThatCannotBeTested(String condition, String field, String code) {
        assertThat(faults(condition)).anySatisfy(fault -> {
            assertThat(fault.field()).endsWith(field);
            assertThat(fault.code()).isEqualTo(code);
        });
    }

    @Test
    void refusesARuleWithoutConditions() {
        assertThat(faults("")).extracting(Fault::code).contains("missing");
    }

    private static List<Fault> faults(String condition) {
        Kind.Reading<?> reading = new PackageFiles(ReferenceKinds.ALL).json(FILE.formatted(condition));
        return reading instanceof Kind.Faulty<?> faulty ? faulty.faults() : List.of();
    }
}
