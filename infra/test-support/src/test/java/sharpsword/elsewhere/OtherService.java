package sharpsword.elsewhere;

public class OtherService {}
