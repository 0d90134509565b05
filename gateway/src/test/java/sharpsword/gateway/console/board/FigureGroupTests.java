package sharpsword.gateway.console.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureGroupTests {

    private static final LocalDate DAY = LocalDate.of(2024, 7, 18);

    @Test
    void theLargestFigureOfASubjectStandsFirst() {
        List<FigureGroup> groups = FigureGroup.of(
                List.of(figure("jc.years", 5), figure("ln.minorExempt", 545), figure("jc.officerDeployments", 1100)),
                figure -> figure.key().substring(0, 2));

        assertThat(groups).extracting(FigureGroup::heading).containsExactly("jc", "ln");
        assertThat(groups.getFirst().figures())
                .extracting(Board.Figure::key)
                .containsExactly("jc.officerDeployments", "jc.years");
    }

    private static Board.Figure figure(String key, long total) {
        return new Board.Figure(key, key, key, "", "", "", DAY, DAY, "EXACT", total, 0, total, String.valueOf(total));
    }
}
