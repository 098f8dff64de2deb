package org.caseload.api;

import static org.springframework.http.HttpStatus.ACCEPTED;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caseload.batch.Batches;
import org.caseload.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Takes manifests. */
@RestController
class UploadController {

    private static final int MAX_KEY = 200;

    private final Batches batches;
    private final BatchLookup lookup;
    private final CurrentUser currentUser;

    UploadController(Batches batches, BatchLookup lookup, CurrentUser currentUser) {
        this.batches = batches;
        this.lookup = lookup;
        this.currentUser = currentUser;
    }

    /**
     * Stores a manifest and has it checked.
     *
     * @param key up to 200 characters of the caller's choice; the same one again gives the same batch
     */
    @PostMapping(path = "/api/v1/batches", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(ACCEPTED)
    ResponseEntity<BatchPayload> upload(
            @RequestPart MultipartFile file,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key)
            throws IOException {
        String id = store(file, checkedKey(key));
        URI location = ServletUriComponentsBuilder.fromCurrentRequestUri()
                .path("/{id}")
                .build(id);
        return ResponseEntity.accepted().location(location).body(BatchPayload.of(lookup.find(id)));
    }

    private String store(MultipartFile file, @Nullable String key) throws IOException {
        Path copy = Files.createTempFile("caseload-upload-", null);
        try {
            file.transferTo(copy);
            return batches.upload(
                            UploadName.of(file.getOriginalFilename()),
                            copy,
                            currentUser.get().id(),
                            key)
                    .toString();
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static @Nullable String checkedKey(@Nullable String key) {
        if (key != null && (key.isBlank() || key.length() > MAX_KEY)) {
            throw RequestFault.IDEMPOTENCY_KEY.refusal(MAX_KEY);
        }
        return key;
    }
}
