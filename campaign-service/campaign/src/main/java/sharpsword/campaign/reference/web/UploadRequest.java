package sharpsword.campaign.reference.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A package file.
 *
 * @param text the JSON file, or the CSV file with the rows
 * @param head of a CSV file: kind, key, version, validFrom, validTo, title, source, mark; null for a JSON file
 */
record UploadRequest(@NotBlank String text, @Nullable Map<String, Object> head) {}
