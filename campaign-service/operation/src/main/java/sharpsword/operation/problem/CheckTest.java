package sharpsword.operation.problem;

/** The five tests of a local check (销号五项核查). */
public enum CheckTest {
    /** 整改措施落实到位. */
    MEASURES_DONE,
    /** 问题得到解决. */
    PROBLEM_SOLVED,
    /** 长效机制建立. */
    MECHANISM_IN_PLACE,
    /** 行为规范. */
    CONDUCT_REGULAR,
    /** 资料齐全. */
    PAPERS_COMPLETE
}
