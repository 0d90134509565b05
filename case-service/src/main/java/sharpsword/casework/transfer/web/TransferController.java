package sharpsword.casework.transfer.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.casework.clock.ClockFace;
import sharpsword.casework.docket.web.ListOf;
import sharpsword.casework.timeline.Timeline;
import sharpsword.casework.timeline.TimelineEntry;
import sharpsword.casework.transfer.CriminalTransfer;
import sharpsword.casework.transfer.SharedPart;
import sharpsword.casework.transfer.TransferState;
import sharpsword.casework.transfer.Transfers;
import sharpsword.messaging.document.Stored;

/** Reads transfers: the list, one transfer, its clocks, its timeline, and the shared part of the case. */
@RestController
@RequestMapping("/api/case/transfers")
class TransferController {

    private final Transfers transfers;
    private final TransferViews views;
    private final Timeline timeline;

    TransferController(Transfers transfers, TransferViews views, Timeline timeline) {
        this.transfers = transfers;
        this.views = views;
        this.timeline = timeline;
    }

    @GetMapping
    ListOf<TransferLine> list(
            Caller caller,
            @RequestParam @Nullable TransferState state,
            @RequestParam(name = "case") @Nullable String caseId,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam @Nullable Instant asOf) {
        Transfers.Page page = transfers.list(caller, state, caseId, offset, limit);
        Instant at = views.asOf(asOf);
        return new ListOf<>(views.lines(page.items(), caller, at), page.total());
    }

    @GetMapping("/{id}")
    ResponseEntity<TransferView> one(Caller caller, @PathVariable String id, @RequestParam @Nullable Instant asOf) {
        Stored<CriminalTransfer> stored = transfers.require(caller, id);
        return ResponseEntity.ok()
                .eTag("\"" + stored.revision() + "\"")
                .body(views.page(stored, caller, views.asOf(asOf)));
    }

    @GetMapping("/{id}/clocks")
    List<ClockFace> clocks(Caller caller, @PathVariable String id, @RequestParam @Nullable Instant asOf) {
        return transfers.clocks(transfers.require(caller, id).value(), views.asOf(asOf));
    }

    /** What was shared of the case; nothing before the transfer was sent. */
    @GetMapping("/{id}/shared-case")
    SharedPart shared(Caller caller, @PathVariable String id) {
        SharedPart shared = transfers.require(caller, id).value().shared();
        if (shared == null) {
            throw Refusal.unknown("transfer-not-sent").with("id", id).asException();
        }
        return shared;
    }

    /** The timeline; police and procuratorate see it from the sending on. */
    @GetMapping("/{id}/timeline")
    List<TimelineEntry> timeline(Caller caller, @PathVariable String id) {
        CriminalTransfer transfer = transfers.require(caller, id).value();
        List<TimelineEntry> lines = timeline.of(transfers.history(caller, id), transfer.people());
        return TransferViews.isInsider(caller)
                ? lines
                : lines.stream()
                        .dropWhile(line -> !line.action().equals("send"))
                        .toList();
    }
}
