package sharpsword.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortUseTests {

    @Test
    void namesWhoNeedsATakenPort() throws IOException {
        PortUse free = new PortUse("discovery", FreePorts.find(1).getFirst());
        try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            PortUse taken = new PortUse("gateway", holder.getLocalPort());

            assertThat(PortUse.taken(List.of(free, taken))).containsExactly(taken);
        }
    }

    @Test
    void findsDifferentFreePorts() {
        assertThat(FreePorts.find(5)).doesNotHaveDuplicates().hasSize(5);
    }
}
