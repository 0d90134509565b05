package sharpsword.operation.screening;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The text of an imported file and the encoding in which it was written.
 *
 * <p>Files come from systems that write UTF-8 and from spreadsheets that write GBK. A text that is valid UTF-8 is taken
 * as such; GBK text practically never is.
 */
record SheetText(String text, String encoding) {

    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, Charset.forName("GBK"));
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Empty if the bytes are text in neither encoding. */
    static Optional<SheetText> of(byte[] bytes) {
        return ENCODINGS.stream()
                .flatMap(encoding -> decoded(bytes, encoding).stream())
                .filter(sheet -> sheet.text.indexOf('\0') < 0)
                .findFirst();
    }

    private static Optional<SheetText> decoded(byte[] bytes, Charset encoding) {
        try {
            String text = encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            boolean marked = text.startsWith(BYTE_ORDER_MARK);
            return Optional.of(new SheetText(marked ? text.substring(1) : text, encoding.name()));
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }
}
