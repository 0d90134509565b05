package sharpsword.gateway.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class ClockWordsTests {

    private static final Clock.Step STARTED = new Clock.Step(
            "Started", Map.of("event", "case.filed", "occurredAt", "2024-06-28T02:00:00Z", "firstDay", "2024-06-29"));
    private static final Clock.Step COUNTED =
            new Clock.Step("Counted", Map.of("term", Map.of("amount", 90, "unit", "CALENDAR_DAY"), "stated", "DAY"));
    private static final Clock.Step STOOD_STILL =
            new Clock.Step("StoodStill", Map.of("reason", "鉴定", "from", "2024-07-01T02:00:00Z"));

    @Test
    void explainsEveryStepInBothLanguages() {
        Clock clock = clock(null, STARTED, COUNTED, STOOD_STILL);

        assertThat(in(Locale.SIMPLIFIED_CHINESE).steps(clock))
                .containsExactly("立案（2024-06-28 10:00），自 2024-06-29 起算", "期限 90 日（原文：日）", "中止：鉴定，2024-07-01 10:00 至 今");
        assertThat(in(Locale.ENGLISH).steps(clock))
                .containsExactly(
                        "Case filed (2024-06-28 10:00); counted from 2024-06-29",
                        "Term 90 days (as stated: days)",
                        "Stood still: 鉴定, 2024-07-01 10:00 to now");
    }

    @Test
    void saysWhyAnEndIsOpen() {
        assertThat(in(Locale.SIMPLIFIED_CHINESE).end(clock(LocalDate.of(2027, 1, 1))))
                .isEqualTo("2027-01-01 起的工作日历尚未发布，到期日无法计算。");
        assertThat(in(Locale.SIMPLIFIED_CHINESE).end(clock(null))).isEqualTo("2024-09-26 23:59 到期");
    }

    @Test
    void whatIsDueAtOnceHasAWordInsteadOfAnEnd() {
        Clock signature = Clock.atOnce("TRANSFER_SIGNATURE");

        assertThat(in(Locale.SIMPLIFIED_CHINESE).title(signature)).isEqualTo("公安签收");
        assertThat(in(Locale.SIMPLIFIED_CHINESE).end(signature)).contains("立即", "第七条");
        assertThat(in(Locale.ENGLISH).end(signature)).contains("at once");
        assertThat(in(Locale.ENGLISH).steps(signature)).isEmpty();
    }

    private static Clock clock(@org.jspecify.annotations.Nullable LocalDate uncovered, Clock.Step... steps) {
        Instant end = Instant.parse("2024-09-26T15:59:59Z");
        return new Clock(
                "FILING_DECISION",
                null,
                "RUNNING",
                "GREEN",
                null,
                end,
                null,
                null,
                uncovered,
                List.of(steps),
                List.of());
    }

    /** Nobody knows a name. */
    private record NoNames() implements Names {

        @Override
        public Optional<String> agency(String code) {
            return Optional.empty();
        }

        @Override
        public Optional<String> officer(String id) {
            return Optional.empty();
        }

        @Override
        public Optional<String> violation(String operation, String code, boolean chinese) {
            return Optional.empty();
        }
    }

    private static ClockWords in(Locale locale) {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasenames("messages", "console");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return new ClockWords(new Words(texts, locale, new DistrictNames(), new NoNames()));
    }
}
