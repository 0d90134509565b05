package sharpsword.casework.docket;

import java.util.List;

/** Asks which transfers a case has. Answered by the transfers themselves, in the same database. */
public interface TransfersOfCase {

    /** All transfers of the case, in the order in which they were reported. */
    List<Known> of(String caseId);

    /**
     * A transfer as far as the rules of the case need it.
     *
     * @param custody times in which the police held the file; empty before it was sent
     * @param policeFiled whether the police filed the case
     * @param contested whether the police or the procuratorate still look at the refusal of the police
     */
    record Known(String id, String state, List<Custody> custody, boolean policeFiled, boolean contested) {

        public Known {
            custody = List.copyOf(custody);
        }

        /** Whether it ever went to the police. */
        boolean wasSent() {
            return !custody.isEmpty();
        }

        /** Whether it is still to be approved or, once approved, to be sent within 24 hours. */
        boolean awaitsSending() {
            return state.equals("REPORT_SUBMITTED") || state.equals("APPROVED");
        }

        /** Whether the police may file it yet: they have not said, or what they said is looked at again. */
        boolean awaitsPolice() {
            return wasSent() && !policeFiled && (custody.getLast().to() == null || contested);
        }
    }
}
