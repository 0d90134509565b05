package sharpsword.demo.people;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A file with the fields of its form.
 *
 * @param name name of the file
 * @param content its bytes
 * @param fields other fields of the form
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes on their way to a request; nobody compares uploads.
public record Upload(String name, byte[] content, Map<String, String> fields) {

    private static final String BOUNDARY = "sharpsword-demo-7f3a9c";

    public Upload {
        fields = new LinkedHashMap<>(fields);
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    /** The form as it is sent (RFC 7578). */
    byte[] body() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        fields.forEach((field, value) -> part(out, "name=\"" + field + "\"", value.getBytes(StandardCharsets.UTF_8)));
        part(out, "name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream", content);
        out.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static void part(ByteArrayOutputStream out, String disposition, byte[] content) {
        String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
        out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        out.writeBytes(content);
        out.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
