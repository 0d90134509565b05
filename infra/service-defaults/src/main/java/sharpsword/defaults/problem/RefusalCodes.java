package sharpsword.defaults.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.SpringAsmInfo;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Finds every code with which the classes of a package refuse, so that a test can ask for the texts of all of them.
 *
 * <p>Reads the compiled classes: a constant that is handed straight to {@code Refusal.malformed("…")} and its sisters is
 * a code. A code that is put together at run time is not found.
 */
public final class RefusalCodes {

    private static final Set<String> OWNERS =
            Set.of("sharpsword/access/Refusal", "sharpsword/defaults/problem/Problem");
    private static final Set<String> FACTORIES =
            Set.of("malformed", "notEntitled", "unknown", "conflict", "rule", "of", "away");

    /** Tests refuse with codes that nobody ever reads. */
    private static final String TESTS = "/test-classes/";

    private final Set<String> codes = new TreeSet<>();

    private RefusalCodes() {}

    /**
     * All codes in the classes of that package and those below it.
     *
     * @param basePackage for example {@code sharpsword.casework}
     */
    public static Set<String> in(String basePackage) {
        RefusalCodes found = new RefusalCodes();
        String pattern = "classpath*:" + basePackage.replace('.', '/') + "/**/*.class";
        try {
            for (Resource type : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                if (!type.getURL().getPath().contains(TESTS)) {
                    found.read(type);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found.codes;
    }

    private void read(Resource type) throws IOException {
        try (InputStream bytes = type.getInputStream()) {
            new ClassReader(bytes).accept(new Methods(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        }
    }

    private final class Methods extends ClassVisitor {

        private Methods() {
            super(SpringAsmInfo.ASM_VERSION);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, @Nullable String signature, String @Nullable [] thrown) {
            return new Calls();
        }
    }

    private final class Calls extends MethodVisitor {

        private @Nullable String lastText;

        private Calls() {
            super(SpringAsmInfo.ASM_VERSION);
        }

        @Override
        public void visitLdcInsn(Object constant) {
            lastText = constant instanceof String text ? text : null;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
            if (OWNERS.contains(owner) && FACTORIES.contains(name) && lastText != null) {
                codes.add(lastText);
            }
            lastText = null;
        }
    }
}
