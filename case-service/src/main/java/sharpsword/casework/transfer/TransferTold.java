package sharpsword.casework.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What others are told of a transfer: identifiers, codes and the state after what happened.
 *
 * @param kind always {@code CRIMINAL}
 * @param held whether the police hold the file
 * @param dueAt end of the clock that counts now; absent where none runs
 * @param detail what the timeline shows besides; codes and numbers only
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record TransferTold(
        @JsonProperty("case") String caseId,
        String problem,
        String kind,
        String operation,
        int year,
        String district,
        String agency,
        @Nullable String enterprise,
        String to,
        String copyTo,
        TransferState state,
        boolean held,
        @Nullable Instant dueAt,
        Map<String, String> detail) {

    static TransferTold of(CriminalTransfer transfer, @Nullable Instant dueAt) {
        Origin origin = transfer.origin();
        return new TransferTold(
                origin.caseId(),
                origin.problem(),
                "CRIMINAL",
                origin.operation(),
                origin.year(),
                origin.district(),
                origin.agency(),
                origin.enterprise(),
                transfer.to(),
                transfer.copyTo(),
                transfer.state(),
                transfer.isHeld(),
                dueAt,
                Map.of());
    }

    TransferTold detail(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        Map<String, String> more = new TreeMap<>(detail);
        more.put(name, value.toString());
        return new TransferTold(
                caseId,
                problem,
                kind,
                operation,
                year,
                district,
                agency,
                enterprise,
                to,
                copyTo,
                state,
                held,
                dueAt,
                more);
    }
}
