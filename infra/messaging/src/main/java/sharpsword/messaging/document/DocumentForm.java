package sharpsword.messaging.document;

import com.mongodb.MongoClientSettings;
import java.time.Instant;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.configuration.CodecRegistry;
import org.springframework.data.mongodb.core.convert.MongoConverter;
import sharpsword.messaging.document.EntryWriter.ChainHead;

/** Translates between the record of a document and its stored form. */
final class DocumentForm<T extends Aggregate> {

    private final DocumentType<T> type;
    private final MongoConverter converter;

    DocumentForm(DocumentType<T> type, MongoConverter converter) {
        this.type = type;
        this.converter = converter;
    }

    private Document upcast(Document raw) {
        int schema = schemaOf(raw);
        if (schema >= type.schema()) {
            return raw;
        }
        Document copy = copyOf(raw);
        for (int step = schema; step < type.schema(); step++) {
            type.upcasters().get(step - 1).upcast(copy);
        }
        return copy;
    }

    private static Document copyOf(Document raw) {
        CodecRegistry codecs = MongoClientSettings.getDefaultCodecRegistry();
        return codecs.get(Document.class)
                .decode(
                        new BsonDocumentReader(raw.toBsonDocument(BsonDocument.class, codecs)),
                        DecoderContext.builder().build());
    }

    /** Whether a newer program wrote it, so that this one may only read it. */
    boolean isNewer(Document raw) {
        return schemaOf(raw) > type.schema();
    }

    private int schemaOf(Document raw) {
        return raw.get("schema", Number.class).intValue();
    }

    Stored<T> read(Document raw) {
        return new Stored<>(
                converter.read(type.type(), upcast(raw)),
                number(raw, "version"),
                number(raw, "revision"),
                number(raw, "sequence"),
                instant(raw, "bornAt"),
                instant(raw, "happenedAt"));
    }

    Document write(T value) {
        Document document = new Document();
        converter.write(value, document);
        return document;
    }

    ChainHead head(Document raw) {
        return new ChainHead(number(raw, "sequence"), raw.getString("head"));
    }

    private static Instant instant(Document raw, String field) {
        return raw.getDate(field).toInstant();
    }

    static long number(Document raw, String field) {
        return raw.get(field, Number.class).longValue();
    }
}
