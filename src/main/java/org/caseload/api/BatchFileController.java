package org.caseload.api;

import java.util.Locale;
import org.caseload.batch.BatchFiles;
import org.caseload.batch.BatchSummary;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Gives a batch's files, at any time. */
@RestController
@RequestMapping("/api/v1/batches/{id}")
class BatchFileController {

    private final BatchFiles files;
    private final BatchLookup lookup;

    BatchFileController(BatchFiles files, BatchLookup lookup) {
        this.files = files;
        this.lookup = lookup;
    }

    /** The bytes as uploaded, which no browser is to show. */
    @GetMapping("/file")
    ResponseEntity<StreamingResponseBody> original(@PathVariable String id) {
        BatchSummary batch = lookup.findWithData(id);
        return Download.of(
                batch.fileName(), MediaType.APPLICATION_OCTET_STREAM, out -> files.writeOriginal(batch.id(), out));
    }

    @GetMapping("/errors.csv")
    ResponseEntity<StreamingResponseBody> errors(@PathVariable String id, Locale locale) {
        BatchSummary batch = lookup.findWithData(id);
        return Download.csv(
                Download.baseName(batch.fileName()) + "_errors.csv", out -> files.writeErrors(batch.id(), locale, out));
    }

    @GetMapping("/corrected.csv")
    ResponseEntity<StreamingResponseBody> corrected(@PathVariable String id, Locale locale) {
        BatchSummary batch = lookup.findWithData(id);
        return Download.csv(
                Download.baseName(batch.fileName()) + "_corrected.csv",
                out -> files.writeCorrected(batch.id(), locale, out));
    }

    @GetMapping("/results.csv")
    ResponseEntity<StreamingResponseBody> results(@PathVariable String id, Locale locale) {
        BatchSummary batch = lookup.findWithData(id);
        return Download.csv(
                Download.baseName(batch.fileName()) + "_results.csv",
                out -> files.writeResults(batch.id(), locale, out));
    }
}
