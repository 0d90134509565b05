package sharpsword.operation.evidence;

import sharpsword.access.Caller;

/** A kind of record that lists evidence. Files are seen by those who see the record. */
public interface EvidenceOwner {

    /** Code of the kind, for example {@code problem}. */
    String kind();

    boolean isVisibleTo(Caller caller, String record);

    boolean lists(String record, String file);
}
