package sharpsword.operation.evidence;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockMultipartFile;
import sharpsword.operation.trial.Answered;

/** A file whose first byte is read only when another upload has come and gone: two at once, without two threads. */
final class OvertakenFile extends MockMultipartFile {

    private final byte[] bytes;
    private final Supplier<Answered> other;

    private @Nullable Answered overtaker;

    OvertakenFile(String name, byte[] bytes, Supplier<Answered> other) {
        super("file", name, null, bytes);
        this.bytes = bytes.clone();
        this.other = other;
    }

    /** What the other upload was answered. */
    Answered overtaker() {
        return Objects.requireNonNull(overtaker, "Nobody has read the file");
    }

    @Override
    public InputStream getInputStream() {
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] buffer, int from, int most) throws IOException {
                if (overtaker == null) {
                    overtaker = other.get();
                }
                return super.read(buffer, from, most);
            }
        };
    }
}
