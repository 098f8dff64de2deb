package org.caseload.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A form with a file. */
final class Multipart {

    private Multipart() {}

    static MultiValueMap<String, Object> of(String name, String content) {
        MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
        form.add("file", new ByteArrayResource(content.getBytes(UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return form;
    }
}
