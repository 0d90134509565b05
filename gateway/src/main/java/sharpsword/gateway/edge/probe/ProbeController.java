package sharpsword.gateway.edge.probe;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /probe}: 200 when every routed service answered its health, else 503; says it of each. */
@RestController
final class ProbeController {

    private final Reachability reachability;

    ProbeController(Reachability reachability) {
        this.reachability = reachability;
    }

    @GetMapping("/probe")
    ResponseEntity<Reachability.Report> probe() {
        Reachability.Report report = reachability.now();
        return ResponseEntity.status(report.complete() ? 200 : 503)
                .cacheControl(CacheControl.noStore())
                .body(report);
    }
}
