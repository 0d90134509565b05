package sharpsword.campaign.enterprise;

/** Environmental credit level (渝环规〔2021〕7号). */
public enum Credit {
    /** 环保诚信. */
    HONEST,
    /** 环保良好. */
    GOOD,
    /** 环保警示. */
    WARNING,
    /** 环保不良. */
    BAD;

    /** Whether a firm of this level may stand on the positive list: good or better. */
    boolean allowsPositiveList() {
        return this == HONEST || this == GOOD;
    }
}
