package sharpsword.launcher.part;

import sharpsword.launcher.build.Program;

/** A part whose program is built from this tree. */
public interface ProgramPart extends Part {

    Program program();

    @Override
    default void prepare() {}
}
