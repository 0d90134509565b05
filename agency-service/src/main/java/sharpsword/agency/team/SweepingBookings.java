package sharpsword.agency.team;

import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import sharpsword.messaging.relay.Lease;

/** Frees, every few minutes, bookings that no stored team lists. */
@Component
final class SweepingBookings {

    private final Bookings bookings;
    private final Lease lease;

    SweepingBookings(Bookings bookings, Lease lease) {
        this.bookings = bookings;
        this.lease = lease;
    }

    @Scheduled(fixedDelay = 120_000, initialDelay = 60_000)
    void sweep() {
        if (lease.take("sweeping-bookings", Duration.ofMinutes(1))) {
            bookings.sweep();
        }
    }
}
