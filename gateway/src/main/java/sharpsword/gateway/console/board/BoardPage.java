package sharpsword.gateway.console.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import sharpsword.gateway.console.page.AsOf;
import sharpsword.gateway.console.page.Words;
import sharpsword.gateway.edge.calls.Paths;
import sharpsword.gateway.edge.calls.Services;
import tools.jackson.databind.ObjectMapper;

/** {@code /console/board}: the board of a day, today by default. Every figure is in a table too; charts only draw them. */
@Controller
final class BoardPage {

    /** From this day 江北 and 渝北 are one unit, whose standard code is not known yet. */
    private static final LocalDate MERGED = LocalDate.of(2025, 11, 6);

    private static final List<String> HEADLINES =
            List.of("siteVisits", "problems", "plannedFilings", "plannedTransfers", "tipsAccepted", "leads");

    /** Numbers of the operations' table. */
    private static final List<String> COLUMNS =
            List.of("leads", "siteVisits", "problems", "plannedFilings", "plannedTransfers");

    private final Services services;

    private final ObjectMapper json;

    BoardPage(Services services, ObjectMapper json) {
        this.services = services;
        this.json = json;
    }

    @GetMapping("/console/board")
    String show(
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false, defaultValue = "problems") String metric,
            @ModelAttribute("words") Words words,
            Model model) {
        String day = AsOf.day(asOf).map(LocalDate::toString).orElse("");
        Board board = services.read(Paths.with("/api/campaign/board", Map.of("asOf", day)), Board.class);
        model.addAttribute("board", board);
        model.addAttribute("headlines", HEADLINES);
        model.addAttribute("columns", COLUMNS);
        model.addAttribute("rates", rates(board.rates()));
        model.addAttribute("groups", FigureGroup.of(board, words));
        model.addAttribute("emptyColumns", emptyColumns(board));
        model.addAttribute(
                "mostInFunnel",
                board.funnel().stream().mapToLong(Board.Step::count).max().orElse(0) + 1);
        String shown = COLUMNS.contains(metric) ? metric : "problems";
        model.addAttribute("metric", shown);
        model.addAttribute("charts", json.writeValueAsString(BoardCharts.of(board, shown, words)));
        model.addAttribute("merged", !board.asOf().isBefore(MERGED));
        return "console/board";
    }

    /** Columns of the operations' table that say nothing but zero, which a narrow screen leaves out. */
    private static List<String> emptyColumns(Board board) {
        return COLUMNS.stream()
                .filter(code -> board.operations().stream().allMatch(line -> line.hasNoneOf(List.of(code))))
                .toList();
    }

    private static Map<String, Board.Ratio> rates(Board.Rates rates) {
        return Map.of(
                "leadVerification", rates.leadVerification(),
                "problemClosure", rates.problemClosure(),
                "onTimeClosure", rates.onTimeClosure(),
                "filingConversion", rates.filingConversion(),
                "transferPunctuality", rates.transferPunctuality());
    }
}
