package sharpsword.operation.evidence;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** Finds the media type of a file from its first bytes; its name and what the uploader says are not believed. */
final class MediaType {

    /** How many bytes at the beginning are looked at. */
    static final int LOOKED_AT = 16;

    static final String UNKNOWN = "application/octet-stream";

    private static final List<Signature> SIGNATURES = List.of(
            new Signature(0, "ffd8ff", "image/jpeg"),
            new Signature(0, "89504e470d0a1a0a", "image/png"),
            new Signature(0, hex("GIF8"), "image/gif"),
            new Signature(8, hex("WEBP"), "image/webp"),
            new Signature(4, hex("ftypheic"), "image/heic"),
            new Signature(4, hex("ftyp"), "video/mp4"),
            new Signature(0, hex("%PDF-"), "application/pdf"),
            new Signature(0, "504b0304", "application/zip"),
            new Signature(0, "d0cf11e0a1b11ae1", "application/x-ole-storage"),
            new Signature(8, hex("WAVE"), "audio/wav"),
            new Signature(0, hex("ID3"), "audio/mpeg"));

    private MediaType() {}

    private record Signature(int offset, String bytes, String type) {
        boolean fits(String start) {
            return start.startsWith(bytes, offset * 2);
        }
    }

    static String of(byte[] start) {
        String shown = HexFormat.of().formatHex(start);
        return SIGNATURES.stream()
                .filter(signature -> signature.fits(shown))
                .map(Signature::type)
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    }
}
