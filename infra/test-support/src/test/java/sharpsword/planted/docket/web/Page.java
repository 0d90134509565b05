package sharpsword.planted.docket.web;

public class Page {}
