package sharpsword.operation.rewardedreporting;

import org.springframework.test.context.TestPropertySource;
import sharpsword.operation.leaf.ServiceRules;
import sharpsword.testsupport.servers.UsesRealServers;

/** The leaf starts as a service and documents its own addresses beside those of the kernel. */
@UsesRealServers(topology = "../../infra/rabbitmq/topology.yml", services = "operation-rewarded-reporting")
@TestPropertySource(
        properties = {
            "tip-key=a2tra2tra2tra2tra2tra2tra2tra2tra2tra2tra2s",
            "tip-share-reward=cnJycnJycnJycnJycnJycnJycnJycnJycnJycnJycnI",
            "tip-share-integrity=aWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWlpaWk"
        })
class StartIntegrationTests extends ServiceRules {

    StartIntegrationTests() {
        super(RewardedReportingProfile.PROFILE);
    }
}
