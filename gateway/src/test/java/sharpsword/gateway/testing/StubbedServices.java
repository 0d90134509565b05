package sharpsword.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** Answers of the services, as files under {@code stubs/}, by the end of the path; other paths are unknown. */
public final class StubbedServices implements Upstream.Answer {

    private static final String OPERATION = "/api/operations/hazardous-waste/";
    private static final String REPORTING = "/api/operations/rewarded-reporting/";
    private static final Map<String, String> READ = new LinkedHashMap<>();

    static {
        READ.put("/api/case/cases/case-1/timeline", "timeline");
        READ.put("/api/case/cases/case-2/timeline", "timeline-decided");
        READ.put("/api/case/cases/case-2", "case-decided");
        READ.put("/api/case/cases/case-1", "case");
        READ.put("/api/case/cases", "cases");
        READ.put("/api/case/crime-rules", "crime-rules");
        READ.put("/api/case/transfers/transfer-1/timeline", "timeline-transfer");
        READ.put("/api/case/transfers/transfer-1", "transfer");
        READ.put("/api/case/transfers/transfer-2/timeline", "timeline-transfer");
        READ.put("/api/case/transfers/transfer-2", "transfer-sent");
        READ.put("/api/case/transfers", "transfers");
        READ.put("/api/agency/worklist/counts", "worklist-counts");
        READ.put("/api/agency/worklist", "worklist");
        READ.put("/api/campaign/campaigns/2024", "campaign");
        READ.put("/api/campaign/campaigns", "campaigns");
        READ.put("/api/campaign/board", "board");
        READ.put("/api/agency/agencies", "agencies");
        READ.put("/api/agency/agencies/DET-500112", "agency-det");
        READ.put("/api/agency/agencies/PSB-500112", "agency-psb");
        READ.put("/api/agency/officers/OFF-9", "officer");
        READ.put(REPORTING + "tips", "tips");
        READ.put(REPORTING + "tips/tip-1", "tip");
        READ.put(REPORTING + "tips/tip-2", "tip-verified");
        READ.put(REPORTING + "openings", "openings");
        READ.put(REPORTING + "openings/opening-1", "opening-1");
        READ.put(REPORTING + "openings/opening-2", "opening-2");
        READ.put(REPORTING + "rewards", "rewards");
        READ.put(REPORTING + "rewards/reward-1", "reward");
        READ.put(OPERATION + "problems/problem-2", "problem-open");
        READ.put(OPERATION + "problems/problem-3", "problem-written-off");
        for (String name : new String[] {"profile", "counts", "plans", "leads", "inspections", "problems"}) {
            READ.put(OPERATION + name, name);
        }
        for (String name : new String[] {"lead", "inspection", "problem"}) {
            READ.put(OPERATION + name + "s/" + name + "-1", name);
        }
    }

    private final Map<String, Refusal> refusals = new LinkedHashMap<>();

    private record Refusal(int status, String file) {}

    /** From now on a command to that path is refused with the problem of a file. */
    public void refuse(String path, int status, String file) {
        refusals.put(path, new Refusal(status, file));
    }

    @Override
    public void before(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("GET")) {
            String file = READ.get(path);
            answer(exchange, file == null ? 404 : 200, file == null ? "stale" : file);
            return;
        }
        Refusal refusal = refusals.get(path);
        if (refusal != null) {
            answer(exchange, refusal.status(), refusal.file());
        } else if (path.equals(REPORTING + "tips")) {
            answer(exchange, 200, "tip-registered");
        } else if (path.endsWith("/openings")) {
            answer(exchange, 200, "opening-requested");
        } else if (path.endsWith("/showing")) {
            answer(exchange, 200, "identity");
        } else if (path.endsWith("/reward")) {
            answer(exchange, 200, "reward");
        } else if (path.endsWith("/lookup") || path.endsWith("/claim")) {
            answer(exchange, 200, "standing");
        } else {
            answer(exchange, 200, path.endsWith("/tips") ? "receipt" : "transfer");
        }
    }

    private static void answer(HttpExchange exchange, int status, String file) throws IOException {
        byte[] body = new ClassPathResource("stubs/" + file + ".json")
                .getContentAsString(StandardCharsets.UTF_8)
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .add("Content-Type", status < 300 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(status, body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }
}
