package sharpsword.operation.problem;

import java.time.LocalDate;
import sharpsword.operation.desk.Signature;

/**
 * The proposal to open a case (拟立案). The case itself is case-service's.
 *
 * @param kind what is proposed
 * @param violation code of the violation
 * @param actDate day of the act, or its last day
 */
public record Filing(Kind kind, String violation, LocalDate actDate, Signature by) {

    /** What a case is proposed for. */
    public enum Kind {
        /** 拟立案处罚. */
        PENALTY,
        /** 拟移送涉嫌犯罪. */
        CRIMINAL
    }
}
