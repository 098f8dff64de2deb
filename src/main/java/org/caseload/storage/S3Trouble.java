package org.caseload.storage;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;

/** What a failure of the S3 client means. */
final class S3Trouble {

    private S3Trouble() {}

    static Trouble of(SdkException failure) {
        if (failure instanceof AwsServiceException answer) {
            return ofAnswer(answer);
        }
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        if (failure instanceof ApiCallTimeoutException || cause instanceof SocketTimeoutException) {
            return Trouble.SILENT;
        }
        if (cause instanceof ConnectException
                || cause instanceof NoRouteToHostException
                || cause instanceof UnknownHostException) {
            return Trouble.UNREACHABLE;
        }
        return isWithoutCredentials(failure) ? Trouble.CREDENTIALS_MISSING : Trouble.UNEXPECTED;
    }

    private static Trouble ofAnswer(AwsServiceException answer) {
        return switch (answer.statusCode()) {
            case 301, 307, 308 -> Trouble.REGION_WRONG;
            case 400 -> ofCode(answer.awsErrorDetails());
            case 401, 403 -> Trouble.ACCESS_DENIED;
            case 404 -> Trouble.BUCKET_MISSING;
            default -> Trouble.UNEXPECTED;
        };
    }

    private static Trouble ofCode(@Nullable AwsErrorDetails details) {
        return switch (details == null ? "" : String.valueOf(details.errorCode())) {
            case "AuthorizationHeaderMalformed" -> Trouble.REGION_WRONG;
            case "ExpiredToken", "InvalidToken" -> Trouble.ACCESS_DENIED;
            default -> Trouble.UNEXPECTED;
        };
    }

    /** The client has no type of its own for it, only these words. */
    private static boolean isWithoutCredentials(SdkException failure) {
        return failure instanceof SdkClientException
                && String.valueOf(failure.getMessage()).contains("Unable to load credentials");
    }
}
