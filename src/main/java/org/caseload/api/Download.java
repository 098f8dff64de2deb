package org.caseload.api;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Answers that are files to be saved. */
final class Download {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}/\\\\:*?\"<>|]");
    private static final Pattern EXTENSION = Pattern.compile("\\.[^.]*$");

    private Download() {}

    static ResponseEntity<StreamingResponseBody> csv(String fileName, StreamingResponseBody body) {
        return of(fileName, CSV, body);
    }

    static ResponseEntity<StreamingResponseBody> of(String fileName, MediaType type, StreamingResponseBody body) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(fileName))
                .body(body);
    }

    /** A file's name without its extension. */
    static String baseName(String fileName) {
        return EXTENSION.matcher(fileName).replaceFirst("");
    }

    /** After RFC 6266: the simple form where it is enough, since not every client reads the other. */
    static String attachment(String fileName) {
        String name = UNFIT.matcher(fileName).replaceAll("_");
        boolean simple = StandardCharsets.US_ASCII.newEncoder().canEncode(name);
        ContentDisposition.Builder attachment = ContentDisposition.attachment();
        return (simple ? attachment.filename(name) : attachment.filename(name, StandardCharsets.UTF_8))
                .build()
                .toString();
    }
}
