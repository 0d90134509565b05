package sharpsword.campaign.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MetricTests {

    @Test
    void hasANameForTheApi() {
        assertThat(Metric.LEADS.code()).isEqualTo("leads");
        assertThat(Metric.PROBLEMS_WRITTEN_OFF_ON_TIME.code()).isEqualTo("problemsWrittenOffOnTime");
    }

    @ParameterizedTest
    @EnumSource(Metric.class)
    void isFoundByItsName(Metric metric) {
        assertThat(Metric.of(metric.code())).contains(metric);
    }
}
