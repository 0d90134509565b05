package sharpsword.casework.docket.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import sharpsword.access.Caller;
import sharpsword.access.audit.Audit;
import sharpsword.casework.docket.Cases;
import sharpsword.casework.docket.PenaltyCase;
import sharpsword.messaging.document.Stored;

/** Hands the list out as CSV, within the caller's scope; the audit trail is written first. */
@RestController
@RequestMapping("/api/case/cases/export")
class CaseExport {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String HEAD = "编号,状态,专项行动,年度,区县,单位,统一社会信用代码,企业名称,违法行为,类别,违法日期,立案来源登记,涉嫌犯罪,红黄绿,到期\r\n";

    private final Cases cases;
    private final CaseViews views;
    private final Audit audit;

    CaseExport(Cases cases, CaseViews views, Audit audit) {
        this.cases = cases;
        this.views = views;
        this.audit = audit;
    }

    @GetMapping
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
    ResponseEntity<byte[]> export(Caller caller, @ParameterObject @ModelAttribute CaseFilter filter) {
        caller.officer();
        Instant asOf = views.asOf(filter.asOf());
        List<Stored<PenaltyCase>> all = new ArrayList<>();
        cases.each(caller, filter.wanted(), asOf, all::add);
        audit.export(caller, "cases-exported", "cases/" + all.size(), filter.toString());
        String rows =
                views.lines(all, caller, asOf).stream().map(CaseExport::row).collect(Collectors.joining());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"cases.csv\"")
                .header("X-Content-Type-Options", "nosniff")
                .body((BYTE_ORDER_MARK + HEAD + rows).getBytes(StandardCharsets.UTF_8));
    }

    private static String row(CaseLine line) {
        return Stream.of(
                        line.number(),
                        line.state(),
                        line.operation(),
                        line.year(),
                        line.district(),
                        line.agency(),
                        line.enterprise(),
                        line.enterpriseName(),
                        line.violation(),
                        line.kind(),
                        line.actDate(),
                        line.openedAt(),
                        line.crime(),
                        line.light(),
                        line.dueAt())
                .map(value -> cell(Objects.toString(value, "")))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell that a spreadsheet would take for a formula is marked as text. */
    static String cell(@Nullable String value) {
        String text = value == null ? "" : value;
        String safe = text.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
