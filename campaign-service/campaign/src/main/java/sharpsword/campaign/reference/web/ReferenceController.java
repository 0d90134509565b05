package sharpsword.campaign.reference.web;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.campaign.reference.DecidingOnPackage;
import sharpsword.campaign.reference.PackageUploads;
import sharpsword.campaign.reference.Uploading;
import sharpsword.defaults.web.Replies;
import sharpsword.messaging.document.Command;
import sharpsword.reference.data.DataPackages;
import sharpsword.reference.data.ReferenceData;
import sharpsword.reference.upload.Stage;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Data packages in use and those on their way. */
@RestController
@RequestMapping("/api/campaign/reference")
class ReferenceController {

    private final Uploading uploading;
    private final DecidingOnPackage deciding;
    private final PackageUploads uploads;
    private final ReferenceData reference;
    private final JsonMapper json;

    ReferenceController(
            Uploading uploading,
            DecidingOnPackage deciding,
            PackageUploads uploads,
            ReferenceData reference,
            JsonMapper json) {
        this.uploading = uploading;
        this.deciding = deciding;
        this.uploads = uploads;
        this.reference = reference;
        this.json = json;
    }

    /** Every version that is loaded here. */
    @GetMapping("/packages")
    List<PackageView> inUse(@RequestParam(required = false) @Nullable String kind) {
        DataPackages packages = reference.packages();
        return packages.all().stream()
                .filter(one -> kind == null || one.kind().equals(kind))
                .map(one -> PackageView.of(
                        one,
                        packages.latest(one.kind(), one.key())
                                .filter(one::equals)
                                .isPresent()))
                .toList();
    }

    @GetMapping("/uploads")
    List<UploadView> list(
            @RequestParam(required = false) @Nullable Stage state,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        return uploads.list(caller, state, offset, limit).stream()
                .map(UploadView::of)
                .toList();
    }

    @GetMapping("/uploads/{id}")
    ResponseEntity<UploadView> find(@PathVariable String id, Caller caller) {
        return Replies.found(
                uploads.find(caller, id),
                UploadView::of,
                Refusal.unknown("document-unknown").with("id", id));
    }

    @PostMapping("/uploads")
    ResponseEntity<UploadView> upload(@RequestBody @Valid UploadRequest request, Command command) {
        ObjectNode head = request.head() == null ? null : json.convertValue(request.head(), ObjectNode.class);
        return Replies.created(
                uploading.upload(command, request.text(), head),
                stored -> URI.create(
                        "/api/campaign/reference/uploads/" + stored.value().id()),
                UploadView::of);
    }

    @PostMapping("/uploads/{id}/dry-run")
    ResponseEntity<UploadView> tryOut(@PathVariable String id, Command command) {
        return Replies.changed(uploading.tryOut(command, id), UploadView::of);
    }

    @PostMapping("/uploads/{id}/approval")
    ResponseEntity<UploadView> approve(
            @PathVariable String id, @RequestBody @Valid ApprovalRequest request, Command command) {
        return Replies.changed(deciding.approve(command, id, request.startsOn()), UploadView::of);
    }

    @PostMapping("/uploads/{id}/rejection")
    ResponseEntity<UploadView> reject(
            @PathVariable String id, @RequestBody @Valid RejectionRequest request, Command command) {
        return Replies.changed(deciding.reject(command, id, request.reason()), UploadView::of);
    }
}
