package sharpsword.campaign.board.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sharpsword.access.Caller;
import sharpsword.campaign.board.Board;
import sharpsword.campaign.board.ShowingBoard;

/** The leadership board. */
@RestController
@RequestMapping("/api/campaign/board")
class BoardController {

    private final ShowingBoard board;
    private final Clock clock;

    BoardController(ShowingBoard board, Clock clock) {
        this.board = board;
        this.clock = clock;
    }

    /** The board of a day; today is only the default, and the year is that of the day. */
    @GetMapping
    Board show(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate asOf,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    OffsetDateTime knownAt,
            Caller caller) {
        LocalDate day = Objects.requireNonNullElseGet(asOf, () -> LocalDate.now(clock));
        return board.of(
                caller,
                Objects.requireNonNullElse(year, day.getYear()),
                day,
                knownAt == null ? null : knownAt.toInstant());
    }
}
