package sharpsword.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProcessIdentityTests {

    @Test
    void findsTheSameProcess() {
        ProcessIdentity self = ProcessIdentity.of(ProcessHandle.current());

        assertThat(self.find()).contains(ProcessHandle.current());
    }

    @Test
    void doesNotTakeAnotherProcessWithTheSameNumber() {
        Instant earlier = ProcessIdentity.of(ProcessHandle.current()).started().minusSeconds(60);

        assertThat(new ProcessIdentity(ProcessHandle.current().pid(), earlier).find())
                .isEmpty();
    }

    @Test
    void doesNotFindAnEndedProcess() throws Exception {
        Process process = new ProcessBuilder("sleep", "60").start();
        ProcessIdentity identity = ProcessIdentity.of(process.toHandle());
        process.destroyForcibly().waitFor();

        assertThat(identity.find()).isEmpty();
    }
}
