package sharpsword.operation.inspection.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.defaults.web.Replies;
import sharpsword.messaging.document.Command;
import sharpsword.messaging.document.Listing;
import sharpsword.operation.desk.Addresses;
import sharpsword.operation.desk.Filters;
import sharpsword.operation.desk.Items;
import sharpsword.operation.desk.OperationApi;
import sharpsword.operation.inspection.CarryingOutInspection;
import sharpsword.operation.inspection.InspectionState;
import sharpsword.operation.inspection.SchedulingInspection;
import sharpsword.operation.inspection.Visits;

/** Inspections: schedule, arrive, answer, complete, cancel, list. */
@OperationApi
final class InspectionController {

    private final Visits visits;
    private final SchedulingInspection scheduling;
    private final CarryingOutInspection carryingOut;
    private final Addresses addresses;

    InspectionController(
            Visits visits, SchedulingInspection scheduling, CarryingOutInspection carryingOut, Addresses addresses) {
        this.visits = visits;
        this.scheduling = scheduling;
        this.carryingOut = carryingOut;
        this.addresses = addresses;
    }

    @GetMapping("/inspections")
    Items<InspectionView> list(
            Caller caller,
            @RequestParam @Nullable InspectionState state,
            @RequestParam @Nullable String district,
            @RequestParam @Nullable String strand,
            @RequestParam @Nullable String enterprise,
            @RequestParam @Nullable String lead,
            @RequestParam @Nullable Integer year,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit) {
        Filters filters = new Filters()
                .is("state", state)
                .is("district", district)
                .is("strand", strand)
                .is("enterprise", enterprise)
                .is("trigger.lead", lead)
                .is("year", year);
        Listing listing = new Listing(Sort.by(Sort.Direction.DESC, "scheduledFor"), offset, limit);
        return new Items<>(
                visits.list(caller, filters, listing).stream()
                        .map(stored -> InspectionView.of(stored, caller))
                        .toList(),
                visits.count(caller, filters));
    }

    @GetMapping("/inspections/{id}")
    ResponseEntity<InspectionView> find(Caller caller, @PathVariable String id) {
        return Replies.found(
                visits.find(caller, id),
                stored -> InspectionView.of(stored, caller),
                Refusal.unknown("inspection-unknown").with("id", id));
    }

    @PostMapping("/inspections")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<InspectionView> schedule(Command command, @Valid @RequestBody ScheduleRequest request) {
        return Replies.created(
                scheduling.schedule(command, request.schedule()),
                stored -> addresses.of("inspections", stored.value().id()),
                stored -> InspectionView.of(stored, command.caller()));
    }

    @PostMapping("/inspections/{id}/arrival")
    ResponseEntity<InspectionView> arrive(
            Command command, @PathVariable String id, @Valid @RequestBody ArrivalRequest request) {
        return Replies.changed(
                carryingOut.arrive(command, id, request.place()),
                stored -> InspectionView.of(stored, command.caller()));
    }

    @PostMapping("/inspections/{id}/answers")
    ResponseEntity<InspectionView> answer(
            Command command, @PathVariable String id, @Valid @RequestBody AnswersRequest request) {
        return Replies.changed(
                carryingOut.answer(command, id, request.given()),
                stored -> InspectionView.of(stored, command.caller()));
    }

    @PostMapping("/inspections/{id}/completion")
    ResponseEntity<InspectionView> complete(
            Command command, @PathVariable String id, @Valid @RequestBody CompletionRequest request) {
        return Replies.changed(
                carryingOut.complete(command, id, request.summary()),
                stored -> InspectionView.of(stored, command.caller()));
    }

    @PostMapping("/inspections/{id}/cancellation")
    ResponseEntity<InspectionView> cancel(
            Command command, @PathVariable String id, @Valid @RequestBody CancellationRequest request) {
        return Replies.changed(
                carryingOut.cancel(command, id, request.reason()),
                stored -> InspectionView.of(stored, command.caller()));
    }
}
