package sharpsword.operation.evidence.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;
import sharpsword.access.Caller;
import sharpsword.access.Refusal;
import sharpsword.messaging.document.Command;
import sharpsword.operation.desk.Addresses;
import sharpsword.operation.desk.OperationApi;
import sharpsword.operation.desk.Place;
import sharpsword.operation.evidence.Evidence;
import sharpsword.operation.evidence.KeepingEvidence;
import sharpsword.operation.evidence.StagingEvidence;

/** Upload of a file, and its download as an attachment that no browser shows or runs. */
@OperationApi
final class EvidenceController {

    private final StagingEvidence staging;
    private final KeepingEvidence keeping;
    private final Addresses addresses;

    EvidenceController(StagingEvidence staging, KeepingEvidence keeping, Addresses addresses) {
        this.staging = staging;
        this.keeping = keeping;
        this.addresses = addresses;
    }

    @PostMapping(path = "/evidence", consumes = "multipart/form-data")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Evidence> stage(
            Command command,
            @RequestPart MultipartFile file,
            @RequestParam @Nullable Double lng,
            @RequestParam @Nullable Double lat,
            @RequestParam @Nullable Instant takenAt)
            throws IOException {
        Place place = place(lng, lat);
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (InputStream in = file.getInputStream()) {
            Evidence staged = staging.stage(command, name, in, place, takenAt);
            return ResponseEntity.created(addresses.of("evidence", staged.file()))
                    .body(staged);
        }
    }

    @GetMapping("/evidence/{id}")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<Resource> open(Caller caller, @PathVariable String id) {
        KeepingEvidence.Content opened = keeping.open(caller, id);
        Evidence evidence = opened.evidence();
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(evidence.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(evidence.type()))
                .contentLength(evidence.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Repr-Digest", digest(evidence))
                .body(new InputStreamResource(opened.content()));
    }

    /** RFC 9530: base64 between colons. */
    private static String digest(Evidence evidence) {
        byte[] sha256 = HexFormat.of().parseHex(evidence.sha256());
        return "sha-256=:" + Base64.getEncoder().encodeToString(sha256) + ":";
    }

    private static @Nullable Place place(@Nullable Double lng, @Nullable Double lat) {
        if (lng == null && lat == null) {
            return null;
        }
        if (lng == null || lat == null) {
            throw Refusal.malformed("place-incomplete")
                    .at(lng == null ? "lng" : "lat")
                    .asException();
        }
        return new Place(lng, lat);
    }
}
