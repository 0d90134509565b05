package sharpsword.embedded.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Random;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

/** Files: stored and read back in pieces, whatever their size. {@code -Dgridfs.megabytes=200} takes the largest. */
@OnEachServer
class GridFsTests {

    private static final int MEGABYTES = Integer.getInteger("gridfs.megabytes", 20);
    private static final int MEGABYTE = 1024 * 1024;

    private final GridFSBucket files;

    GridFsTests(ContractServer server) {
        String bucket = server.emptyCollection().getNamespace().getCollectionName() + "_files";
        this.files = GridFSBuckets.create(server.database(), bucket);
    }

    @Test
    void fileComesBackByteForByteAndGoesWhole() throws Exception {
        MessageDigest sent = sha256();
        ObjectId id = upload(sent);

        MessageDigest received = sha256();
        long length = download(id, received);

        assertThat(length).isEqualTo((long) MEGABYTES * MEGABYTE);
        assertThat(received.digest()).isEqualTo(sent.digest());
        files.delete(id);
        assertThat(files.find(new Document("_id", id)).first()).isNull();
    }

    private ObjectId upload(MessageDigest digest) {
        Random content = new Random(7);
        byte[] block = new byte[MEGABYTE];
        var upload = files.openUploadStream(
                "site-photo.bin", new GridFSUploadOptions().metadata(new Document("scan", "CLEAN")));
        try (upload) {
            for (int i = 0; i < MEGABYTES; i++) {
                content.nextBytes(block);
                digest.update(block);
                upload.write(block);
            }
        }
        return upload.getObjectId();
    }

    private long download(ObjectId id, MessageDigest digest) throws IOException {
        try (InputStream file = files.openDownloadStream(id);
                OutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            return file.transferTo(sink);
        }
    }

    private static MessageDigest sha256() throws NoSuchAlgorithmException {
        return MessageDigest.getInstance("SHA-256");
    }
}
