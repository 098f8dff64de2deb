package org.caseload.ui.catalog;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.caseload.catalog.CatalogRefusedException.Reason;
import org.caseload.catalog.Location;
import org.caseload.catalog.Location.LocalFolder;
import org.caseload.catalog.Location.S3Bucket;
import org.caseload.catalog.ProviderKind;
import org.jspecify.annotations.Nullable;

/** Where the files of a storage provider are; the fields are those of its kind. */
final class LocationFields extends Composite<Div> {

    private final TextField folder = new TextField(getTranslation("catalog.folder"));
    private final TextField bucket = new TextField(getTranslation("catalog.bucket"));
    private final TextField prefix = new TextField(getTranslation("catalog.prefix"));
    private final TextField region = new TextField(getTranslation("catalog.region"));
    private final TextField endpoint = new TextField(getTranslation("catalog.endpoint"));
    private final Checkbox pathStyle = new Checkbox(getTranslation("catalog.pathStyle"));
    private ProviderKind kind = ProviderKind.EXTERNAL;

    LocationFields() {
        folder.setHelperText(getTranslation("catalog.folder.help"));
        bucket.setHelperText(getTranslation("catalog.bucket.help"));
        prefix.setHelperText(getTranslation("catalog.prefix.help"));
        endpoint.setHelperText(getTranslation("catalog.endpoint.help"));
        fields().forEach(field -> field.setManualValidation(true));
    }

    @Override
    protected Div initContent() {
        Div content = new Div(folder, bucket, prefix, region, endpoint, pathStyle);
        content.addClassNames("cl-stack", "cl-dialog-fields");
        return content;
    }

    /** Shows the fields of a kind. */
    void kind(ProviderKind chosen) {
        kind = chosen;
        getContent().setVisible(chosen != ProviderKind.EXTERNAL);
        folder.setVisible(chosen == ProviderKind.LOCAL);
        List.of(bucket, prefix, region, endpoint).forEach(field -> field.setVisible(chosen == ProviderKind.S3));
        pathStyle.setVisible(chosen == ProviderKind.S3);
    }

    void value(Location location) {
        switch (location) {
            case LocalFolder local -> folder.setValue(local.path());
            case S3Bucket s3 -> {
                bucket.setValue(s3.bucket());
                prefix.setValue(s3.prefix());
                region.setValue(s3.region());
                endpoint.setValue(s3.endpoint() == null ? "" : s3.endpoint());
                pathStyle.setValue(s3.pathStyle());
            }
        }
    }

    /** As entered; null for a kind whose files are not looked up. */
    @Nullable
    Location value() {
        return switch (kind) {
            case EXTERNAL -> null;
            case LOCAL -> new LocalFolder(folder.getValue());
            case S3 ->
                new S3Bucket(
                        bucket.getValue(),
                        prefix.getValue(),
                        endpoint.getValue(),
                        region.getValue(),
                        pathStyle.getValue());
        };
    }

    void clearErrors() {
        fields().forEach(field -> field.setInvalid(false));
    }

    /** The field that a refusal is about, empty when it is about none of these. */
    Optional<TextField> field(Reason reason) {
        return switch (reason) {
            case LOCATION_MISSING -> Optional.of(kind == ProviderKind.LOCAL ? folder : bucket);
            case FOLDER_INVALID, FOLDER_NOT_ALLOWED, LOCAL_ROOTS_NOT_SET -> Optional.of(folder);
            case BUCKET_INVALID, BUCKET_NOT_ALLOWED -> Optional.of(bucket);
            case PREFIX_INVALID -> Optional.of(prefix);
            case REGION_INVALID -> Optional.of(region);
            case ENDPOINT_NOT_ALLOWED -> Optional.of(endpoint);
            default -> Optional.empty();
        };
    }

    private List<TextField> fields() {
        return List.of(folder, bucket, prefix, region, endpoint);
    }
}
